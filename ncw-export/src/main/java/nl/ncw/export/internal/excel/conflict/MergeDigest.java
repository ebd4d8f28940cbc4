package nl.ncw.export.internal.excel.conflict;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.intake.SentAgreement;
import nl.ncw.model.merge.AgreementMerge;

/** Digest by which a workbook recognises the merge whose conflicts it shows. */
final class MergeDigest {
    private MergeDigest() {}

    /** Returns the digest of the compared agreements with their names, and of the paths of the conflicts. */
    static String of(AgreementMerge merge) {
        return Sha256.hexadecimal(Stream.concat(
                        merge.compared().entrySet().stream()
                                .map(copy -> Sha256.hexadecimal(copy.getKey().key()) + " "
                                        + Sha256.hexadecimal(SentAgreement.json(copy.getValue()))),
                        merge.conflicts().stream()
                                .map(conflict ->
                                        Sha256.hexadecimal(conflict.path().toString())))
                .collect(Collectors.joining("\n")));
    }
}
