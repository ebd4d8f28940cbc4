package nl.ncw.examples.signing.verification;

import static nl.ncw.examples.signing.verification.SmallPdf.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ncw.examples.signing.SigningKey;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A document that two parties signed, and what forgers and careless programs do to it. */
class SignatureVerifierTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final TestAuthority AUTHORITY = new TestAuthority("Uitgever", NOW.minus(YEAR), NOW.plus(YEAR));
    private static final TestAuthority OTHER = new TestAuthority("Ander", NOW.minus(YEAR), NOW.plus(YEAR));
    private static final TrustAnchors TRUSTED = new TrustAnchors(List.of(AUTHORITY.certificate()));
    private static final String FIRST = "handtekening1";
    private static final String SECOND = "handtekening2";
    private static final FieldSigner REGION = new FieldSigner(AUTHORITY.issue("CN=J. de Vries,O=Regio"), NOW);
    private static final FieldSigner PARTNER = new FieldSigner(AUTHORITY.issue("CN=K. Bos,O=Partner"), NOW);
    private static final byte[] PLAIN;
    private static final byte[] SIGNED;
    private static final byte[] SIGNED_TWICE;

    static {
        try {
            PLAIN = SmallPdf.withTwoFields();
            SIGNED = REGION.sign(PLAIN, FIRST);
            SIGNED_TWICE = PARTNER.sign(SIGNED, SECOND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SignatureReport verify(byte[] pdf) throws IOException {
        return new SignatureVerifier(CLOCK).trusting(TRUSTED).verify(pdf);
    }

    private static VerifiedSignature first(byte[] pdf) throws IOException {
        return verify(pdf).signatures().get(0);
    }

    private static Optional<SignatureDefect> defect(byte[] pdf) throws IOException {
        return first(pdf).defect();
    }

    private static Set<ChangedPart> changes(byte[] pdf) throws IOException {
        VerifiedSignature signature = first(pdf);
        assertThat(signature.defect()).isEmpty();
        return signature.changes();
    }

    @Nested
    class AnUntouchedDocument {
        @Test
        void has_no_signatures_but_fields_for_them_before_anybody_signs() throws IOException {
            SignatureReport report = verify(PLAIN);
            assertThat(report.isSigned()).isFalse();
            assertThat(report.unsignedFields())
                    .containsExactly("Handtekening J. de Vries, Regio", "Handtekening K. Bos, Partner");
        }

        @Test
        void has_the_field_of_the_second_party_unsigned_after_the_first_signs() throws IOException {
            SignatureReport report = verify(SIGNED);
            assertThat(report.unsignedFields()).containsExactly("Handtekening K. Bos, Partner");
            assertThat(report.signatures())
                    .containsExactly(new VerifiedSignature(
                            "Handtekening J. de Vries, Regio",
                            VerifiedSignature.Kind.SIGNATURE,
                            Optional.empty(),
                            Set.of(),
                            SignerTrust.TRUSTED,
                            report.signatures().get(0).certificate(),
                            Optional.of(new SigningTime(NOW, SigningTime.Source.SIGNER)),
                            true));
            assertThat(report.signatures().get(0).signer()).contains(new SignerName("J. de Vries", "Regio"));
        }

        @Test
        void stays_intact_for_the_first_party_when_the_second_signs() throws IOException {
            SignatureReport report = verify(SIGNED_TWICE);
            assertThat(report.isIntact()).isTrue();
            assertThat(report.unsignedFields()).isEmpty();
            assertThat(report.signatures())
                    .extracting(VerifiedSignature::coversWholeFile)
                    .containsExactly(false, true);
        }

        @Test
        void stays_intact_when_a_time_stamp_is_put_over_it() throws IOException {
            SignatureReport report = verify(FieldSigner.stamp(SIGNED_TWICE, AUTHORITY, NOW));
            assertThat(report.isIntact()).isTrue();
            assertThat(report.signatures())
                    .extracting(VerifiedSignature::kind)
                    .containsExactly(
                            VerifiedSignature.Kind.SIGNATURE,
                            VerifiedSignature.Kind.SIGNATURE,
                            VerifiedSignature.Kind.TIME_STAMP);
            assertThat(report.signatures().get(2).trust()).isEqualTo(SignerTrust.TRUSTED);
        }

        @Test
        void stays_intact_when_blanks_follow_its_end() throws IOException {
            byte[] longer = Arrays.copyOf(SIGNED, SIGNED.length + 3);
            Arrays.fill(longer, SIGNED.length, longer.length, (byte) ' ');
            assertThat(first(longer).isIntact()).isTrue();
            assertThat(first(longer).coversWholeFile()).isFalse();
        }

        @Test
        void stays_intact_when_material_for_verifiers_is_added() throws IOException {
            byte[] extended = updated(SIGNED, (document, changed) -> {
                COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                catalog.setItem(COSName.getPDFName("DSS"), new COSDictionary());
                changed.add(catalog);
            });
            assertThat(first(extended).isIntact()).isTrue();
        }
    }

    @Nested
    class ABrokenSignature {
        @Test
        void has_a_changed_byte_in_a_page() throws IOException {
            byte[] changed = SIGNED.clone();
            changed[indexOf(changed, "stream") + 20] ^= 1;
            assertThat(defect(changed)).contains(SignatureDefect.CONTENT);
        }

        @Test
        void has_a_changed_last_byte() throws IOException {
            byte[] changed = SIGNED.clone();
            changed[changed.length - 1] = ' ';
            assertThat(defect(changed)).contains(SignatureDefect.CONTENT);
        }

        @Test
        void has_another_digit_in_the_signature_value() throws IOException {
            assertThat(defect(withOtherDigit(endOfCms(SIGNED) - 4))).contains(SignatureDefect.VALUE);
        }

        @Test
        void has_another_digit_in_the_padding() throws IOException {
            assertThat(defect(withOtherDigit(endOfCms(SIGNED) + 11))).contains(SignatureDefect.STRUCTURE);
        }

        @Test
        void has_a_wider_gap() throws IOException {
            byte[] changed = SIGNED.clone();
            int range = indexOf(changed, "/ByteRange");
            String text = new String(changed, range, 60, StandardCharsets.ISO_8859_1);
            String wider = text.replaceFirst(
                    "\\[0 (\\d+)(\\d) ", "[0 $1" + (text.matches("(?s).*\\[0 \\d+0 .*") ? "1" : "0") + " ");
            System.arraycopy(wider.getBytes(StandardCharsets.ISO_8859_1), 0, changed, range, 60);
            assertThat(defect(changed)).contains(SignatureDefect.STRUCTURE);
        }

        @Test
        void uses_sha_1() throws IOException {
            assertThat(defect(REGION.with("SHA1withECDSA").sign(PLAIN, FIRST)))
                    .contains(SignatureDefect.WEAK_ALGORITHM);
        }

        @Test
        void is_borrowed_from_another_field() throws IOException {
            byte[] borrowed = updated(SIGNED, (document, changed) -> {
                COSDictionary second = field(document, SECOND);
                second.setItem(COSName.V, field(document, FIRST).getItem(COSName.V));
                changed.add(second);
            });
            assertThat(verify(borrowed).signatures())
                    .extracting(VerifiedSignature::isIntact)
                    .containsExactly(false, false);
            assertThat(verify(borrowed).signatures().get(1).defect()).contains(SignatureDefect.FIELD);
        }

        private byte[] withOtherDigit(int position) {
            byte[] changed = SIGNED.clone();
            changed[position] = (byte) (changed[position] == '0' ? '1' : '0');
            return changed;
        }

        /** Where the padding starts. The signature value of an EC key is the last thing in the structure. */
        private int endOfCms(byte[] pdf) {
            int start = indexOf(pdf, "/Contents <") + "/Contents <".length();
            int lengthBytes = Character.digit(pdf[start + 3], 16);
            int length = Integer.parseInt(new String(pdf, start + 4, 2 * lengthBytes, StandardCharsets.ISO_8859_1), 16);
            return start + 4 + 2 * lengthBytes + 2 * length;
        }
    }

    @Nested
    class ADocumentChangedAfterSigning {
        @Test
        void has_another_page() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        document.addPage(new PDPage());
                        changed.add(document.getPages().getCOSObject());
                    })))
                    .containsExactly(ChangedPart.PAGES);
        }

        @Test
        void has_text_added_to_a_page() throws IOException {
            byte[] changed = updated(SIGNED, SignatureVerifierTest::replacePageContent);
            assertThat(changes(changed)).containsExactly(ChangedPart.PAGES);
        }

        @Test
        void has_a_page_overwritten_in_its_own_stream() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        COSStream stream =
                                (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
                        try (var out = stream.createOutputStream()) {
                            out.write("0 0 200 200 re f".getBytes(StandardCharsets.UTF_8));
                        }
                        changed.add(stream);
                    })))
                    .containsExactly(ChangedPart.PAGES);
        }

        @Test
        void has_a_comment_added() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        PDAnnotationText note = new PDAnnotationText();
                        note.setRectangle(new PDRectangle(1, 1, 9, 9));
                        document.getPage(0).getAnnotations().add(note);
                        changed.add(document.getPage(0).getCOSObject());
                    })))
                    .isNotEmpty();
        }

        @Test
        void has_another_agreement_attached() throws IOException {
            byte[] changed = updated(SIGNED, SignatureVerifierTest::replaceAgreement);
            assertThat(changes(changed)).isNotEmpty();
            assertThat(verify(changed).agreementChanged()).isTrue();
        }

        @Test
        void has_other_metadata() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        COSStream metadata =
                                document.getDocumentCatalog().getMetadata().getCOSObject();
                        try (var out = metadata.createOutputStream()) {
                            out.write('x');
                        }
                        document.getDocumentInformation().setTitle("Anders");
                        changed.add(metadata);
                        changed.add(document.getDocumentInformation().getCOSObject());
                    })))
                    .containsExactly(ChangedPart.METADATA);
        }

        @Test
        void has_an_action_added() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                        catalog.setItem(COSName.OPEN_ACTION, new COSDictionary());
                        changed.add(catalog);
                    })))
                    .containsExactly(ChangedPart.OTHER);
        }

        @Test
        void has_another_appearance_of_the_signature() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        COSDictionary field = field(document, FIRST);
                        field.getCOSDictionary(COSName.AP)
                                .setItem(COSName.N, SmallPdf.newStream(document, "0 0 9 9 re f"));
                        changed.add(field);
                    })))
                    .isNotEmpty();
        }

        @Test
        void shows_something_in_the_empty_field_though_nobody_signed_it() throws IOException {
            assertThat(changes(updated(SIGNED, (document, changed) -> {
                        COSDictionary appearance = new COSDictionary();
                        appearance.setItem(COSName.N, SmallPdf.newStream(document, "0 0 9 9 re f"));
                        field(document, SECOND).setItem(COSName.AP, appearance);
                        changed.add(field(document, SECOND));
                    })))
                    .containsExactly(ChangedPart.ANNOTATIONS);
        }

        @Test
        void has_lost_the_second_signature() throws IOException {
            byte[] removed = updated(SIGNED_TWICE, (document, changed) -> {
                COSDictionary second = field(document, SECOND);
                second.removeItem(COSName.V);
                second.removeItem(COSName.AP);
                changed.add(second);
            });
            assertThat(changes(removed)).contains(ChangedPart.SIGNATURES);
            assertThat(verify(removed).unsignedFields()).containsExactly("Handtekening K. Bos, Partner");
        }

        @Test
        void shows_the_second_field_as_unsigned_when_it_is_cut_back_to_the_first_signature() throws IOException {
            SignatureReport cut = verify(Arrays.copyOf(SIGNED_TWICE, SIGNED.length));
            assertThat(cut.isIntact()).isTrue();
            assertThat(cut.unsignedFields()).containsExactly("Handtekening K. Bos, Partner");
        }

        @Test
        void is_still_changed_for_the_first_party_when_the_second_signs_the_change() throws IOException {
            byte[] changed = PARTNER.sign(updated(SIGNED, SignatureVerifierTest::replaceAgreement), SECOND);
            SignatureReport report = verify(changed);
            assertThat(report.signatures())
                    .extracting(VerifiedSignature::isIntact)
                    .containsExactly(false, true);
            assertThat(report.agreementChanged()).isTrue();
        }

        @Test
        void has_a_later_signature_though_the_first_forbids_changes() throws IOException {
            byte[] certified = REGION.forbiddingChanges().sign(PLAIN, FIRST);
            assertThat(first(certified).isIntact()).isTrue();
            assertThat(changes(PARTNER.sign(certified, SECOND))).containsExactly(ChangedPart.SIGNATURES);
        }
    }

    @Nested
    class ASigner {
        private SignerTrust trust(SigningKey key) throws IOException {
            return first(new FieldSigner(key, NOW).sign(PLAIN, FIRST)).trust();
        }

        @Test
        void is_not_checked_without_trusted_certificates() throws IOException {
            assertThat(new SignatureVerifier(CLOCK).verify(SIGNED).signatures())
                    .extracting(VerifiedSignature::trust)
                    .containsExactly(SignerTrust.NOT_CHECKED);
        }

        @Test
        void is_unknown_with_a_certificate_of_another_authority() throws IOException {
            assertThat(trust(OTHER.issue("CN=J. de Vries"))).isEqualTo(SignerTrust.UNKNOWN_ISSUER);
        }

        @Test
        void is_not_trusted_with_a_certificate_of_his_own_unless_that_is_given() throws IOException {
            TestAuthority himself = new TestAuthority("Zelf", NOW.minus(YEAR), NOW.plus(YEAR));
            SigningKey key = himself.issue("CN=Zelf");
            byte[] signed = new FieldSigner(key, NOW).sign(PLAIN, FIRST);
            assertThat(first(signed).trust()).isEqualTo(SignerTrust.SELF_SIGNED);
            TrustAnchors own = new TrustAnchors(key.chain().subList(0, 1));
            assertThat(new SignatureVerifier(CLOCK)
                            .trusting(own)
                            .verify(signed)
                            .signatures()
                            .get(0)
                            .trust())
                    .isEqualTo(SignerTrust.TRUSTED);
        }

        @Test
        void is_out_of_date_when_the_certificate_has_expired() throws IOException {
            assertThat(trust(AUTHORITY.issue("CN=J. de Vries", NOW.minus(YEAR), NOW.minusSeconds(1))))
                    .isEqualTo(SignerTrust.OUT_OF_DATE);
        }

        @Test
        void is_still_trusted_then_if_a_trusted_time_stamp_proves_that_he_signed_before() throws IOException {
            Instant before = NOW.minus(Duration.ofDays(30));
            SigningKey expired = AUTHORITY.issue("CN=J. de Vries", NOW.minus(YEAR), NOW.minusSeconds(1));
            byte[] stamped =
                    new FieldSigner(expired, before).stampedBy(AUTHORITY).sign(PLAIN, FIRST);
            assertThat(first(stamped).trust()).isEqualTo(SignerTrust.TRUSTED);
            assertThat(first(stamped).time()).contains(new SigningTime(before, SigningTime.Source.TRUSTED_TIME_STAMP));
            byte[] other = new FieldSigner(expired, before).stampedBy(OTHER).sign(PLAIN, FIRST);
            assertThat(first(other).trust()).isEqualTo(SignerTrust.OUT_OF_DATE);
            assertThat(first(other).time()).contains(new SigningTime(before, SigningTime.Source.TIME_STAMP));
        }
    }

    @Test
    void a_file_that_is_no_pdf_is_refused() {
        assertThatThrownBy(() -> verify("{}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
    }

    @Test
    void a_field_that_contains_itself_is_read_once() throws IOException {
        byte[] circular = updated(SIGNED, (document, changed) -> {
            COSDictionary second = field(document, SECOND);
            COSArray kids = new COSArray();
            kids.add(second);
            second.setItem(COSName.KIDS, kids);
            changed.add(second);
        });
        assertThat(changes(circular)).containsExactly(ChangedPart.ANNOTATIONS);
    }

    private static void replacePageContent(PDDocument document, Set<COSDictionary> changed) throws IOException {
        COSDictionary page = document.getPage(0).getCOSObject();
        page.setItem(COSName.CONTENTS, SmallPdf.newStream(document, "1 0 0 rg 0 0 200 200 re f"));
        changed.add(page);
    }

    private static void replaceAgreement(PDDocument document, Set<COSDictionary> changed) throws IOException {
        COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        COSDictionary content = ((COSDictionary) files.getObject(0)).getCOSDictionary(COSName.EF);
        COSStream stream = (COSStream) content.getDictionaryObject(COSName.F);
        try (var out = stream.createOutputStream()) {
            out.write("{\"other\": 1}".getBytes(StandardCharsets.UTF_8));
        }
        changed.add(stream);
    }

    private static COSDictionary field(PDDocument document, String name) {
        PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
        return field.getCOSObject();
    }

    private static int indexOf(byte[] pdf, String text) {
        return new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
