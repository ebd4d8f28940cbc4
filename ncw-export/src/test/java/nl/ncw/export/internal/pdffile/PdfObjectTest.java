package nl.ncw.export.internal.pdffile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** That each type of value has a kind to switch on, of the same name. */
class PdfObjectTest {
    @Test
    void each_permitted_type_has_a_kind_and_each_kind_a_type() {
        assertThat(Arrays.stream(PdfObject.class.getPermittedSubclasses())
                        .map(type -> type.getSimpleName().toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PdfObject.Kind.values()).map(Enum::name).toList());
    }
}
