package nl.ncw.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;

class RecordAccessorsTest {
    @Test
    void a_method_without_parameters_is_the_accessor_of_the_property_of_its_name() {
        assertThat(property(String.class)).contains("email");
    }

    @Test
    void a_method_with_parameters_is_no_accessor() {
        assertThat(property(String.class, String.class)).isEmpty();
    }

    @Test
    void a_method_that_returns_nothing_is_no_accessor() {
        assertThat(property(void.class)).isEmpty();
    }

    @Test
    void a_property_is_read_by_the_method_of_its_name() {
        assertThat(new RecordAccessors().getGetterMethodNameCandidates("email")).containsExactly("email");
    }

    private static Optional<String> property(Class<?> returns, Class<?>... parameters) {
        return new RecordAccessors().getProperty(new Method(returns, parameters));
    }

    /** A method that is called {@code email}. */
    private record Method(Class<?> returns, Class<?>[] parameters) implements ConstrainableExecutable {
        @Override
        public Class<?> getReturnType() {
            return returns;
        }

        @Override
        public String getName() {
            return "email";
        }

        @Override
        public Class<?>[] getParameterTypes() {
            return parameters;
        }
    }
}
