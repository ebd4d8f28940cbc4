package nl.ncw.examples.sample.standard;

import java.util.Locale;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;

/**
 * Text answers that parties take over from a standard, in Dutch. They answer each question of kind text that the profile
 * of an agreement requires or recommends.
 *
 * @param partner the partner or partners within a sentence, in the singular, such as {@code het waterschap}
 * @param desk the desk that the partner is called at, day and night, such as {@code het meldpunt van het waterschap}
 */
public record StandardAnswers(String partner, String desk) {

    /**
     * Adds the answers to an agreement; answers that it has already are replaced.
     *
     * @param draft an agreement with a profile
     * @return the agreement with the answers
     */
    public Agreement addTo(Agreement draft) {
        Agreement agreement = draft;
        for (Map.Entry<AnswerKey, String> text : texts().entrySet()) {
            if (isAsked(agreement, text.getKey())) {
                agreement = agreement.answer(text.getKey(), Answer.text(filledIn(text.getValue())));
            }
        }
        return agreement;
    }

    private static Map<AnswerKey, String> texts() {
        AnswerTexts texts = new AnswerTexts();
        ProcessAnswers.addTo(texts);
        InformationAnswers.addTo(texts);
        OrganisationAnswers.addTo(texts);
        return texts.all();
    }

    /** Returns whether the catalogue of an agreement has a question for text that its profile requires or recommends. */
    private static boolean isAsked(Agreement agreement, AnswerKey key) {
        return Catalogues.byReference(agreement.catalogue())
                .find(key.question())
                .map(Catalogue.Entry::question)
                .filter(question -> question.kind() == AnswerKind.TEXT)
                .map(question -> question.obligation(agreement.profile()))
                .filter(obligation -> obligation.compareTo(Obligation.OPTIONAL) < 0)
                .isPresent();
    }

    private String filledIn(String text) {
        String beginning = partner.substring(0, 1).toUpperCase(Locale.ROOT) + partner.substring(1);
        return text.replace("{partner}", partner)
                .replace("{Partner}", beginning)
                .replace("{desk}", desk);
    }
}
