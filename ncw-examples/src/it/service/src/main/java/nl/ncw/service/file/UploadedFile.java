package nl.ncw.service.file;

import java.util.Optional;

/**
 * File that arrived in full. As a parameter of a controller it is the body of the request, or the one file in a form.
 *
 * @param content the bytes
 * @param name the name that the sender gave it, which decides only where the content does not
 */
public record UploadedFile(byte[] content, Optional<String> name) {}
