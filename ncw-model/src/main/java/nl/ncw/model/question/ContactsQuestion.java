package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Asks for people or desks that can be reached.
 *
 * @param prompt what is asked, of whom, and how pressing it is
 * @param perRegion whether each contact speaks for one of the involved regions
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
