package nl.ncw.export.internal.excel.conflict;

import java.util.Optional;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.form.AnswerCodec;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;

/** Values that people write in one cell to settle a conflict: answers that are no table, and fields. */
final class WrittenValues {
    private final Catalogue catalogue;
    private final Vocabulary words;
    private final FieldCodecs fields;

    private WrittenValues(Agreement sent, Catalogue catalogue, DocumentLabels labels) {
        this.catalogue = catalogue;
        words = new Vocabulary(sent, catalogue, labels.locale(), RegionRegister.empty());
        fields = new FieldCodecs(words);
    }

    /** Returns the values of the conflicts of a merge. */
    static WrittenValues of(AgreementMerge merge, Catalogue catalogue, DocumentLabels labels) {
        Agreement sent =
                Optional.ofNullable(merge.compared().get(CopyName.SENT)).orElseThrow();
        return new WrittenValues(sent, catalogue, labels);
    }

    /** Returns the codec of the cell for the value at a path; empty if it cannot be written as a text. */
    Optional<CellCodec<ValueAtPath>> at(AgreementPath path) {
        return switch (path.kind()) {
            case ANSWER -> path.answer().flatMap(this::answer);
            case FIELD ->
                fields.settable().stream()
                        .filter(field -> field.field().equals(((AgreementPath.OfField) path).field()))
                        .findFirst()
                        .map(WrittenValues::field);
            case ELEMENT, ORDER -> Optional.empty();
        };
    }

    private Optional<CellCodec<ValueAtPath>> answer(AnswerKey key) {
        return catalogue
                .find(key.question())
                .map(Catalogue.Entry::question)
                .filter(question -> question.kind().structure() == AnswerKind.Structure.SINGLE)
                .map(this::answer);
    }

    private CellCodec<ValueAtPath> answer(Question question) {
        CellCodec<AnswerValue> codec = AnswerCodec.of(question, words);
        return new WrittenValue<>(
                codec, value -> value.kind() == question.kind(), value -> new ValueAtPath(new Answer.Given(value)));
    }

    private static <V> CellCodec<ValueAtPath> field(FieldCodec<V> field) {
        return new WrittenValue<>(field.codec(), value -> true, ValueAtPath::new);
    }
}
