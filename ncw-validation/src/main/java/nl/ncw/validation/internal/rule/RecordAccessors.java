package nl.ncw.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Takes {@code email()} for the accessor of {@code email}: the domain has records, not beans. */
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
