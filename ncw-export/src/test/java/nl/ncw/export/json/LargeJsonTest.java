package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A long list is read whole. How long that takes is for a benchmark to say; in the square of its length it would not end. */
@Tag("thorough")
class LargeJsonTest {
    private static final int ENTRIES = 100_000;

    private static final Agreement ELSEWHERE = Agreement.draft(
            new CatalogueReference("elders", new SemanticVersion(1, 0, 0)),
            TestAgreements.empty().profile());

    static Stream<Named<Agreement>> large_agreements() {
        return Stream.of(
                named(
                        "contacts",
                        ELSEWHERE.with(
                                AgreementProperties.CONTACTS,
                                each(i -> new PartyContact(Party.REGION, Contact.named("Contact " + i))))),
                named(
                        "signatories",
                        ELSEWHERE.with(
                                AgreementProperties.SIGNATORIES,
                                each(i -> Signatory.of(Party.PARTNER, "Tekenaar " + i, "")))),
                named(
                        "revisions",
                        ELSEWHERE.with(
                                AgreementProperties.REVISIONS,
                                each(i -> new Revision("0." + i, LocalDate.EPOCH, "Jansen", "Bijgewerkt")))),
                named("unplaced", ELSEWHERE.withUnplaced(each(i -> new UnplacedText("Blad!A" + i, "Los " + i)))),
                named(
                        "answers",
                        ELSEWHERE.replacingAnswers(each(Function.<Integer>identity()::apply).stream()
                                .collect(Collectors.toMap(LargeJsonTest::key, i -> Answer.text("Antwoord " + i))))));
    }

    private static <T> List<T> each(IntFunction<T> entry) {
        return IntStream.range(0, ENTRIES).mapToObj(entry).toList();
    }

    private static AnswerKey key(int number) {
        return new AnswerKey(new QuestionId("proces.vraag.v" + number), Voice.JOINT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large_agreements")
    void a_hundred_thousand_entries_are_read(Agreement agreement) throws IOException {
        String json = JsonFile.of(agreement).text();

        Agreement read = JsonFile.read(json).agreement();

        assertThat(read.equals(agreement)).isTrue();
    }
}
