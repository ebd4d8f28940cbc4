package nl.ncw.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Strategy that selects methods such as {@code email()} as the getter of {@code email}, since the model has records, not
 * beans.
 */
final class RecordAccessors implements GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean accessor = executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
        return accessor ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
