package nl.ncw.examples.cli.change;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;

/**
 * What an agreement keeps apart, numbered from 1 as {@code ncw kept} prints it: the texts without a place, then the values
 * that were not chosen.
 */
record KeptContent(List<UnplacedText> unplaced, List<SetAsideValue> setAside) {
    static KeptContent of(Agreement agreement) {
        return new KeptContent(agreement.unplaced(), agreement.setAside());
    }

    int size() {
        return unplaced.size() + setAside.size();
    }

    /** Returns the agreement without the content of a number. */
    Agreement dropped(int number, Agreement agreement) {
        return number <= unplaced.size()
                ? agreement.withoutUnplaced(unplaced.get(number - 1))
                : agreement.withoutSetAside(setAside.get(number - 1 - unplaced.size()));
    }

    /** Returns the agreement in which the content of a number is an answer, or the end of one. */
    Agreement placed(int number, AnswerKey key, Agreement agreement) {
        return dropped(number, agreement.extendAnswer(key, contents().get(number - 1)));
    }

    private List<String> contents() {
        List<String> contents = new ArrayList<>();
        unplaced.forEach(kept -> contents.add(kept.content()));
        setAside.forEach(value -> contents.add(value.content()));
        return contents;
    }
}
