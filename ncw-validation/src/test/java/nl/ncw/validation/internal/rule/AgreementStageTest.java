package nl.ncw.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.organisation.Contact;
import nl.ncw.validation.DeclaredRules;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.IgnoredAnswer;
import org.junit.jupiter.api.Test;

class AgreementStageTest {
    @Test
    void no_rule_for_answers_is_in_the_group_of_a_stage() {
        Stream<Class<?>> answers =
                Stream.of(AskedQuestion.class, IgnoredAnswer.class, Answer.NotApplicable.class, Contact.class);
        Stream<Class<?>> parts = Arrays.stream(AnswerPart.class.getDeclaredClasses());

        Set<Class<?>> groups = DeclaredRules.of(Stream.concat(answers, parts))
                .map(ConstraintDescriptor::getGroups)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(groups).containsExactlyInAnyOrder(Default.class, ContactRules.InAnswer.class);
    }
}
