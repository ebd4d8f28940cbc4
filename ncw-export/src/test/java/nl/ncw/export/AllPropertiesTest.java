package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agreement in which nothing is unset, through every format and back. */
class AllPropertiesTest {
    private static final Agreement COMPLETE = TestAgreements.signed()
            .withSetAside(List.of(new SetAsideValue("region", Optional.empty(), "status", "concept")))
            .withUnplaced(new UnplacedText("/kaart", "Kaart"));

    static List<AgreementFormat> formats() {
        return List.of(AgreementFormats.JSON, AgreementFormats.EXCEL, AgreementFormats.WORD, AgreementFormats.PDF);
    }

    @Test
    void it_has_a_value_for_each_property() {
        assertThat(AgreementProperties.all())
                .filteredOn(property -> List.of(Optional.empty(), List.of()).contains(property.of(COMPLETE)))
                .as("properties that no round trip would miss")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void each_property_survives_every_format(AgreementFormat format) throws IOException {
        byte[] file = Written.by(format.writer(TestAgreements.DUTCH), COMPLETE);
        ReadResult result = format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled());

        assertThat(AgreementProperties.all()).allSatisfy(property -> assertSame(property, result.agreement()));
    }

    private static void assertSame(AgreementProperty<?> property, Agreement returned) {
        assertThat(property.of(returned)).as(property.path()).isEqualTo(property.of(COMPLETE));
    }
}
