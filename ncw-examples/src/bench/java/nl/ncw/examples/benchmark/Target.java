package nl.ncw.examples.benchmark;

/**
 * A piece of work that has a floor, and how close to it we want to be.
 *
 * @param benchmark the benchmark that does it
 * @param verb what it is called
 * @param extension the file extension of the format
 * @param floor what the floor is
 * @param ratio the time we want to need at most, as a multiple of that of the floor
 */
record Target(Class<?> benchmark, String verb, String extension, String floor, double ratio) {
    String name(String document) {
        return verb + " " + extension + " " + document;
    }
}
