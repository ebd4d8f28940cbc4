package nl.ncw.export.internal.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.Breakage.Harm;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That our own checks bite, where veraPDF does not. */
class TagChecksTest {
    private static final List<String> SENTENCES = List.of(
            "Een eerste zin die lang genoeg is om op een regel niet te passen, zodat zij op een tweede verdergaat.",
            "Een 😀 lacht.",
            "Een derde zin.");
    private static final byte[] GOOD = Publications.written(Publications.everything());
    private static final byte[] SAYING = Publications.written(Publications.of(
            Publications.paper(200, 30),
            SENTENCES.stream()
                    .map(sentence -> Paragraph.of(sentence, Publications.TEXT))
                    .toArray(BlockElement[]::new)));

    @Nested
    class A_file_of_which_all_parts_agree {
        @Test
        void has_no_problems() {
            assertThat(TagChecks.problems(GOOD)).isEmpty();
        }

        @Test
        void has_none_when_saved_again() {
            assertThat(TagChecks.problems(Breakage.of(GOOD, file -> {}))).isEmpty();
        }

        @Test
        void says_all_it_has_to_say() {
            assertThat(TagTree.of(SAYING).missing(SENTENCES)).isEmpty();
        }
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                harm(
                        "Link without a reference to its object",
                        file -> kids(file.element("Link")).remove(1)),
                harm(
                        "link on page 1 and its element do not know each other",
                        file -> file.link().setInt(COSName.getPDFName("StructParent"), 0)),
                harm("L without ListNumbering", file -> file.element("L").removeItem(COSName.A)),
                harm("TH without Scope", file -> file.element("TH").removeItem(COSName.A)),
                harm("H1 does not know its parent", file -> file.element("H1").setItem(COSName.P, file.element("L"))),
                harm("content 0 on page 1 has another parent in the parent tree", file -> swapInParentTree(file)),
                harm(
                        "content 0 on page 1 belongs to two elements",
                        file -> file.element("H2").setItem(COSName.K, COSInteger.ZERO)),
                harm(
                        "content on page 1 belongs to no element: Jaarverslag",
                        file -> file.element("H1").removeItem(COSName.K)),
                harm("text on page 1 is not marked: Jaarverslag1 van 2Jaarverslag1 van 2", Breakage::unmarkArtifacts),
                harm(
                        "title: \"Anders\" in the information, \"Jaarverslag & <meer>\" in the XMP",
                        file -> file.document().getDocumentInformation().setTitle("Anders")),
                harm(
                        "subject: \"Branden en vloeden\" in the information, \"\" in the XMP",
                        file -> file.replaceInXmp("dc:description>", "dc:other>")),
                harm(
                        "date of change: \"2026-02-03T10:20:31Z\" in the information, \"2026-02-03T10:20:30Z\" in the XMP",
                        file -> file.document()
                                .getDocumentInformation()
                                .getCOSObject()
                                .setItem(COSName.MOD_DATE, new COSString("D:20260203102031Z"))));
    }

    private static Arguments harm(String problem, Harm harm) {
        return arguments(problem, harm);
    }

    private static COSArray kids(COSDictionary element) {
        return (COSArray) element.getDictionaryObject(COSName.K);
    }

    private static void swapInParentTree(Breakage file) {
        COSDictionary tree = (COSDictionary)
                file.element("Document").getCOSDictionary(COSName.P).getDictionaryObject("ParentTree");
        COSArray numbers = (COSArray) tree.getDictionaryObject(COSName.NUMS);
        COSArray firstPage = (COSArray) numbers.getObject(1);
        COSBase first = firstPage.get(0);
        firstPage.set(0, firstPage.get(1));
        firstPage.set(1, first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harms")
    void a_harm_is_noticed(String problem, Harm harm) {
        assertThat(TagChecks.problems(Breakage.of(GOOD, harm))).contains(problem);
    }

    @Nested
    class A_text_is_missed {
        @Test
        void when_its_words_are_glued_at_the_ends_of_lines() {
            assertThat(TagTree.of(Breakage.of(SAYING, Breakage::glueWords)).missing(SENTENCES))
                    .contains(SENTENCES.get(0));
        }

        @Test
        void when_a_character_is_lost() {
            assertThat(TagTree.of(Breakage.of(SAYING, Breakage::loseSigns)).missing(SENTENCES))
                    .isEqualTo(SENTENCES);
        }

        @Test
        void when_it_comes_too_early() {
            byte[] pdf = Breakage.of(SAYING, file -> {
                COSArray kids = kids(file.element("Document"));
                COSBase first = kids.get(0);
                kids.set(0, kids.get(2));
                kids.set(2, first);
            });
            assertThat(TagTree.of(pdf).missing(SENTENCES)).containsExactly(SENTENCES.get(1), SENTENCES.get(2));
        }

        @Test
        void when_it_is_not_there() {
            assertThat(TagTree.of(SAYING).missing(Collections.singletonList("Een vierde zin.")))
                    .containsExactly("Een vierde zin.");
        }
    }
}
