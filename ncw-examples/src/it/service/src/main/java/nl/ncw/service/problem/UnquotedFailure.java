package nl.ncw.service.problem;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Failure as it may be logged: the types and stack traces of an exception and its causes, without their messages. Those of
 * databases quote the values that they refuse, which may be texts of an agreement.
 */
final class UnquotedFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_CAUSES = 10;

    private UnquotedFailure(String message, Throwable failure, int causes) {
        super(message, causes == 0 || failure.getCause() == null ? null : of(failure.getCause(), causes - 1));
        setStackTrace(failure.getStackTrace());
    }

    static UnquotedFailure of(Throwable failure) {
        return of(failure, MAXIMUM_CAUSES);
    }

    private static UnquotedFailure of(Throwable failure, int causes) {
        String state = Optional.of(failure)
                .filter(SQLException.class::isInstance)
                .map(exception -> ", SQL state " + ((SQLException) exception).getSQLState())
                .orElse("");
        return new UnquotedFailure(failure.getClass().getName() + state, failure, causes);
    }
}
