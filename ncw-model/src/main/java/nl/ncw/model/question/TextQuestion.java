package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Asks for free text.
 *
 * @param prompt what is asked, of whom, and how pressing it is
 */
public record TextQuestion(Prompt prompt) implements Question {
    // Requires what the components need.
    public TextQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.TEXT);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TEXT;
    }
}
