package nl.ncw.model.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.term.AgreementScope;

/** Methods that read from an agreement what several of its properties say together. */
abstract sealed class AgreementReading permits AgreementDerivation {

    abstract Agreement self();

    /**
     * Returns the value of a property.
     *
     * @param <V> the type of the value: an {@code Optional} for a field, a {@code List} for a list
     * @param property the property, such as {@link AgreementProperties#NOTICE_PERIOD}
     * @return the value
     */
    public <V> V get(AgreementProperty<V> property) {
        return Checks.notNull(property, "property").of(self());
    }

    /**
     * Returns the joint answer to a question. It is the stored answer; {@link Agreement#answerTo} also answers the
     * questions that ask for a fact of the agreement.
     *
     * @param question the question's id, such as {@code proces.alerteren.wijze}
     * @return the answer, or empty while the question has none
     * @throws IllegalArgumentException if the id is malformed
     */
    public Optional<Answer> answer(String question) {
        return answer(new AnswerKey(new QuestionId(question), Voice.JOINT));
    }

    /**
     * Returns the answer of one party to a question.
     *
     * @param question the question's id, such as {@code proces.monitoren.trigger}
     * @param party the party that answers for itself
     * @return the answer, or empty while the party has given none
     * @throws IllegalArgumentException if the id is malformed
     */
    public Optional<Answer> answer(String question, Party party) {
        return answer(new AnswerKey(
                new QuestionId(question), Checks.notNull(party, "party").voice()));
    }

    /**
     * Returns the stored answer with a key.
     *
     * @param key the question and the voice
     * @return the answer, or empty if there is none
     */
    public Optional<Answer> answer(AnswerKey key) {
        return Optional.ofNullable(self().answers().get(Checks.notNull(key, "key")));
    }

    /**
     * Requires the catalogue that this agreement names. Whatever needs the catalogue of an agreement refuses another
     * one, because its questions would not be those that were answered.
     *
     * @param catalogue the catalogue
     * @throws IllegalArgumentException if the agreement names another catalogue, another version or other overlays
     */
    public void requireCatalogue(Catalogue catalogue) {
        if (!Checks.notNull(catalogue, "catalogue").reference().equals(self().catalogue())) {
            throw new IllegalArgumentException("catalogue: expected %s, which the agreement names, was %s"
                    .formatted(self().catalogue(), catalogue.reference()));
        }
    }

    /**
     * Returns all crisis partners.
     *
     * @return the partner that is the contact for the others, if it is known, and then the other partners, unmodifiable
     */
    public List<CrisisPartner> partners() {
        return Stream.concat(self().partner().stream(), get(AgreementProperties.OTHER_PARTNERS).stream())
                .toList();
    }

    /**
     * Returns all safety regions.
     *
     * @return the adopting region, if it is known, and then the other involved regions, each code once, unmodifiable
     */
    public List<SafetyRegion> regions() {
        Map<String, SafetyRegion> byCode = new LinkedHashMap<>();
        Stream.concat(self().region().stream(), self().involvedRegions().stream())
                .forEach(region -> byCode.putIfAbsent(region.code(), region));
        return List.copyOf(byCode.values());
    }

    /**
     * Returns all organisations of one side.
     *
     * @param party the side
     * @return the organisations, unmodifiable; the first is the contact for the others
     */
    public List<Organisation> organisations(Party party) {
        return List.copyOf(
                switch (party) {
                    case REGION -> regions();
                    case PARTNER -> partners();
                });
    }

    /**
     * Returns the organisations that are to sign: the adopting region, each other involved region if the scope is
     * {@link AgreementScope#REGIONAAL} or if it has a signatory, and each crisis partner.
     *
     * @return the organisations, regions first, unmodifiable
     */
    public List<Organisation> signingOrganisations() {
        boolean regional = get(AgreementProperties.SCOPE)
                .filter(AgreementScope.REGIONAAL::equals)
                .isPresent();
        Stream<SafetyRegion> regions = regions().stream()
                .filter(region -> regional
                        || self().region().filter(region::equals).isPresent()
                        || !signatoriesOf(region).isEmpty());
        return Stream.<Organisation>concat(regions, partners().stream()).toList();
    }

    /**
     * Returns the signatories of an organisation.
     *
     * @param organisation the organisation
     * @return those who name it, and for the first organisation of a side also those who name none, unmodifiable
     */
    public List<Signatory> signatoriesOf(Organisation organisation) {
        return self().signatories().stream()
                .filter(signatory -> signatory.party() == organisation.party())
                .filter(signatory -> isOf(organisation, signatory.organisation()))
                .toList();
    }

    /**
     * Returns the contacts of an organisation.
     *
     * @param organisation the organisation
     * @return those that name it or, in the case of a region, are for it; of the only organisation of a side, all contacts
     *     of the side, unmodifiable
     */
    public List<PartyContact> contactsOf(Organisation organisation) {
        boolean only = organisations(organisation.party()).size() == 1;
        return self().contacts().stream()
                .filter(contact -> contact.party() == organisation.party())
                .filter(contact -> contact.contact()
                        .region()
                        .map(organisation::equals)
                        .orElseGet(() -> isOf(organisation, contact.contact().organisation()) || only))
                .toList();
    }

    private boolean isOf(Organisation organisation, String named) {
        return named.isEmpty()
                ? organisations(organisation.party()).indexOf(organisation) == 0
                : organisation.isNamed(named);
    }
}
