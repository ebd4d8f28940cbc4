package nl.ncw.export.office;

import com.sun.star.beans.PropertyState;
import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.uno.UnoRuntime;

/** Speaks UNO without its checked exceptions: what goes wrong in LibreOffice ends a test. */
final class Uno {
    private Uno() {}

    /** What may fail in LibreOffice. */
    interface Call<T> {
        T call() throws com.sun.star.uno.Exception;
    }

    /** What may fail in LibreOffice, and gives nothing. */
    interface Action {
        void run() throws com.sun.star.uno.Exception;
    }

    static <T> T call(Call<T> call) {
        try {
            return call.call();
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException("LibreOffice: " + e, e);
        }
    }

    static void run(Action action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** An object as one of the interfaces that it has. */
    static <T> T as(Class<T> type, Object object) {
        T typed = UnoRuntime.queryInterface(type, object);
        if (typed == null) {
            throw new IllegalArgumentException("%s: expected a %s".formatted(object, type.getSimpleName()));
        }
        return typed;
    }

    static Object property(Object object, String name) {
        return call(() -> as(XPropertySet.class, object).getPropertyValue(name));
    }

    static void setProperty(Object object, String name, Object value) {
        run(() -> as(XPropertySet.class, object).setPropertyValue(name, value));
    }

    /** An argument of a call that takes them by name. */
    static PropertyValue argument(String name, Object value) {
        return new PropertyValue(name, 0, value, PropertyState.DIRECT_VALUE);
    }
}
