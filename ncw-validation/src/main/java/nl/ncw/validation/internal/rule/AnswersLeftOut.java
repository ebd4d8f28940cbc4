package nl.ncw.validation.internal.rule;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolver that does not cascade to questions and ignored answers. Jakarta Validation goes through the whole agreement
 * for each group, and most of an agreement is answers, which have no rules in the groups of {@link AgreementStage}.
 */
final class AnswersLeftOut implements TraversableResolver {
    private static final Set<String> ANSWERS = Set.of("questions", "ignored");

    @Override
    public boolean isReachable(
            @Nullable Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
        return !ANSWERS.contains(property.getName());
    }
}
