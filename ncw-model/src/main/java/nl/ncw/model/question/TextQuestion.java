package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks for free text.
 *
 * @param prompt the text, the voices and the obligations
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
