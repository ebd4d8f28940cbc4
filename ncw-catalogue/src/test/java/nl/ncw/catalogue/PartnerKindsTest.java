package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ncw.model.organisation.PartnerKind;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerKindsTest {
    static List<PartnerKind> kinds() {
        return PartnerKinds.all();
    }

    @Test
    void have_an_id_of_their_own() {
        assertThat(PartnerKinds.all()).extracting(PartnerKind::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void have_a_name_in_every_language(PartnerKind kind) {
        assertThat(kind.name().languages()).containsExactly("de", "en", "fr", "nl");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_found_by_their_id(PartnerKind kind) {
        assertThat(PartnerKinds.byId(kind.id())).isSameAs(kind);
    }

    @Test
    void cover_every_sector_of_crisis_partners() {
        assertThat(PartnerKinds.all().stream().map(PartnerKind::sector).distinct())
                .containsExactlyInAnyOrder(
                        "openbaar-bestuur",
                        "openbare-orde-en-veiligheid",
                        "water",
                        "zorg",
                        "ict-en-telecom",
                        "energie",
                        "transport",
                        "chemie-en-nucleair",
                        "financieel",
                        "natuur-en-milieu");
    }

    @Test
    void cover_every_core_task() {
        assertThat(PartnerKinds.all()).extracting(PartnerKind::coreTask).contains(CoreTask.values());
    }

    @Test
    void are_refused_by_an_unknown_id_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerKinds.byId("bakkerij"))
                .withMessageStartingWith("id: expected one of [gemeente, provincie, politie, ")
                .withMessageEndingWith("], was \"bakkerij\"");
    }

    @Test
    void are_in_a_list_that_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PartnerKinds.all().remove(0));
    }
}
