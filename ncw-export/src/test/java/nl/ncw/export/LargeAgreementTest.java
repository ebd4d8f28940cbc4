package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of the readers are for hostile files. What a writer makes of a large agreement stays within them. */
@Tag("thorough")
class LargeAgreementTest {
    private static final Agreement LARGE = TestAgreements.empty()
            .with(
                    AgreementProperties.CONTACTS,
                    IntStream.range(0, 5_000)
                            .mapToObj(i -> new PartyContact(
                                    i % 2 == 0 ? Party.REGION : Party.PARTNER,
                                    Contact.named("Contactpersoon " + i).as("Functie " + i, "Organisatie " + i % 7)))
                            .toList());

    static List<AgreementFormat> formats() {
        return AgreementFormats.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void five_thousand_contacts_are_read_again(AgreementFormat format) throws IOException {
        byte[] file = Written.by(format.writer(Locale.forLanguageTag("nl")), LARGE);

        Agreement read = format.reader()
                .read(new ByteArrayInputStream(file), Catalogues.bundled())
                .agreement();

        assertThat(read.contacts()).hasSize(5_000);
        assertThat(read.equals(LARGE)).isTrue();
    }
}
