package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Question that asks for safety regions, out of the 25.
 *
 * @param prompt the text, the voices and the obligations
 * @param multiple whether more than one region can be given
 */
public record RegionsQuestion(Prompt prompt, boolean multiple) implements Question {
    // Requires what the components need.
    public RegionsQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.REGIONS);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.REGIONS;
    }
}
