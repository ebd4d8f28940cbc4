package nl.ncw.examples.cli.change;

import nl.ncw.model.port.ReadResult;

/**
 * Copy of an agreement on the command line, as it was read.
 *
 * @param argument the argument
 * @param result what was read
 */
record ReadCopy(CopyArgument argument, ReadResult result) {}
