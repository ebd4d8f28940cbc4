package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks for people or desks that can be reached.
 *
 * @param prompt the text, the voices and the obligations
 * @param perRegion whether each contact belongs to one of the involved regions
 */
public record ContactsQuestion(Prompt prompt, boolean perRegion) implements Question {
    // Requires what the components need.
    public ContactsQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.CONTACTS);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.CONTACTS;
    }
}
