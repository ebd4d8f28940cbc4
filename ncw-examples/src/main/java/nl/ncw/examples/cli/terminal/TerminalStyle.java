package nl.ncw.examples.cli.terminal;

/** Style of a text on a terminal with colours. The words say the same without it. */
public enum TerminalStyle {
    /** Text without a style. */
    PLAIN(""),
    /** Heading, in bold. */
    HEADING("1"),
    /** Error, in red. */
    ERROR("31"),
    /** Warning, in yellow. */
    WARNING("33"),
    /** Success, in green. */
    DONE("32");

    /** Parameter of the control sequence SGR of ECMA-48. */
    private final String parameter;

    TerminalStyle(String parameter) {
        this.parameter = parameter;
    }

    /** Returns a line in this style. */
    String of(String line) {
        return parameter.isEmpty() ? line : "\u001B[" + parameter + "m" + line + "\u001B[0m";
    }
}
