package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.internal.wording.AnswerDescriber;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;

/**
 * Factory of the findings about one answer in the newer catalogue.
 *
 * @param step the step that placed the answer
 * @param key the key of the answer
 * @param question the question of that key
 * @param joined the answer, with the answers that it is joined from
 */
record UpgradeFindings(UpgradeStep step, AnswerKey key, Question question, JoinedAnswer joined) {
    private static final int SHOWN_CHARACTERS = 200;

    List<PendingFinding> all() {
        List<PendingFinding> findings = new ArrayList<>();
        joined.included().get(0).change().ifPresent(change -> findings.add(ofChange(change)));
        if (joined.included().stream().anyMatch(migrating -> migrating.from().voice() != key.voice())) {
            ChangeFindingCode code = key.voice() == Voice.JOINT
                    ? ChangeFindingCode.UPGRADE_ASKED_TOGETHER
                    : ChangeFindingCode.UPGRADE_ASKED_OF_EACH;
            findings.add(PendingFinding.at(key, code, question.text()));
        }
        if (isOfAnotherKind()) {
            findings.add(PendingFinding.at(key, ChangeFindingCode.UPGRADE_OTHER_KIND, question.text()));
        }
        return findings;
    }

    private PendingFinding ofChange(QuestionChange change) {
        LocalisedText old = texts(step.older(), change.from());
        return switch (change.kind()) {
            case RENAMED -> finding(ChangeFindingCode.UPGRADE_RENAMED, question.text(), change.note());
            case SPLIT -> {
                List<QuestionId> others = change.to().stream()
                        .filter(id -> !id.equals(key.question()))
                        .toList();
                yield finding(
                        ChangeFindingCode.UPGRADE_SPLIT, old, texts(step.newer(), others), change.note(), shown());
            }
            case MERGED -> finding(ChangeFindingCode.UPGRADE_MERGED, old, question.text(), change.note(), shown());
            case REWORDED -> finding(ChangeFindingCode.UPGRADE_REWORDED, question.text(), change.note());
            case MEANING_CHANGED ->
                finding(ChangeFindingCode.UPGRADE_MEANING_CHANGED, question.text(), change.note(), shown());
            case ADDED, WITHDRAWN -> throw new IllegalStateException(change.kind() + " moves no answer to a question");
        };
    }

    private PendingFinding finding(ChangeFindingCode code, Object... words) {
        return PendingFinding.at(key, code, words);
    }

    private boolean isOfAnotherKind() {
        return joined.answer()
                .given()
                .map(AnswerValue::kind)
                .filter(kind -> kind != question.kind())
                .filter(kind -> joined.included().stream()
                        .flatMap(migrating -> migrating.old().stream())
                        .anyMatch(old -> old.kind() == kind))
                .isPresent();
    }

    /** Returns the answer in words, shortened; the full answer is at the place of the finding. */
    private String shown() {
        String words =
                AnswerDescriber.of(joined.answer(), joined.included().get(0).old(), LocalisedText.DUTCH);
        return TextShortener.afterCodePoints(words, SHOWN_CHARACTERS);
    }

    /** Returns the texts of questions, joined per language; a language is in the result if a question has it. */
    private static LocalisedText texts(Catalogue catalogue, Collection<QuestionId> ids) {
        List<LocalisedText> texts = ids.stream()
                .map(id -> catalogue
                        .find(id)
                        .map(entry -> entry.question().text())
                        .orElse(LocalisedText.dutch(id.value())))
                .toList();
        Map<String, String> byLanguage = new HashMap<>();
        texts.stream().flatMap(text -> text.languages().stream()).forEach(language -> {
            Locale locale = Locale.forLanguageTag(language);
            byLanguage.put(language, texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(" / ")));
        });
        return LocalisedText.of(byLanguage);
    }
}
