/** Agreements as JSON alone, on the module path. */
module org.example.json {
    requires nl.ncw.catalogue;
    requires nl.ncw.export; // requires no library of Excel, Word or PDF; who uses one requires it himself
}
