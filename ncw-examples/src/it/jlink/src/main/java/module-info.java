/** Questions of the model form, in a runtime image. */
module org.example.questions {
    requires nl.ncw.catalogue; // and with it nl.ncw.model
}
