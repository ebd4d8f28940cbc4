package nl.ncw.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** The one list of codes of findings: nothing is reported that it does not have, and it has nothing that is not reported. */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class FindingCodeRulesTest {
    private static final Pattern CODE_LOOKED_FOR = Pattern.compile("code\\(\\)\\.equals\\(\"([^\"]+)\"\\)");

    private static final Pattern CONSTANTS_OF = Pattern.compile("([A-Z][a-z]+)Codes[.]java");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?s)/[*][*](?<meaning>(?:(?![*]/).)+)[*]/\\s+public static final String (?<name>\\w+) = \"(?<code>[^\"]+)\";");

    @ArchTest
    static final ArchRule findings_are_made_of_listed_codes_alone = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Finding.class.getName())
            .and()
            .doNotHaveFullyQualifiedName("nl.ncw.model.internal.code.ChangeFindingCode")
            .and()
            .doNotHaveFullyQualifiedName("nl.ncw.export.internal.finding.FindingLog")
            .and()
            .doNotHaveFullyQualifiedName("nl.ncw.validation.internal.rule.ViolationFindings")
            .and()
            .doNotHaveFullyQualifiedName(UnreadableAgreementException.class.getName())
            .should()
            .callConstructor(Finding.class, Severity.class, String.class, Place.class, LocalisedText.class)
            .because("these take the code from a constant or from the declaration of a rule, which are all listed");

    @ArchTest
    static void each_module_that_reports_findings_lists_its_codes(JavaClasses types) {
        assertThat(FindingCodes.installed().all())
                .extracting(code -> code.code().replaceFirst("\\..*", ""))
                .contains("merge", "upgrade", "form", "json", "excel", "word", "pdf", "answer", "agreement", "contact");
    }

    @ArchTest
    static void each_code_is_explained_in_each_language(JavaClasses types) {
        for (FindingCode code : FindingCodes.installed().all()) {
            for (LocalisedText text : Set.of(code.meaning(), code.cause())) {
                assertThat(text.languages())
                        .as(code.code())
                        .containsExactlyInAnyOrderElementsOf(LocalisedText.LANGUAGES.stream()
                                .map(Locale::getLanguage)
                                .toList());
                assertThat(LocalisedText.LANGUAGES.stream().map(text::in))
                        .as(code.code())
                        .doesNotHaveDuplicates()
                        .allMatch(sentence -> sentence.matches("\\S.*[.]"));
            }
        }
    }

    @ArchTest
    static void each_constant_for_a_code_is_reported_somewhere(JavaClasses types) {
        Set<String> unused = new TreeSet<>();
        for (JavaClass type : types) {
            if (type.isEnum() && isListOfCodes(type)) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .filter(field -> !isUsedOutside(type, field))
                        .forEach(field -> unused.add(type.getSimpleName() + "." + field.getName()));
            }
        }
        assertThat(unused).as("codes that are never reported").isEmpty();
    }

    /** {@code ValidationCodes.ANSWER_MISSING} is {@code answer.missing}, and {@code WordCodes.OUTSIDE} is {@code word.outside}. */
    @ArchTest
    static void each_code_is_a_constant_with_its_meaning(JavaClasses types) throws IOException {
        Map<String, String> constants = new TreeMap<>();
        for (Path source : Sources.main()) {
            Matcher listed = CONSTANTS_OF.matcher(source.getFileName().toString());
            Matcher constant = CONSTANT.matcher(listed.matches() ? Files.readString(source) : "");
            while (constant.find()) {
                String code = constant.group("code");
                String name = constant.group("name");
                assertThat(List.of(name, listed.group(1).toUpperCase(Locale.ROOT) + "_" + name))
                        .as(code)
                        .contains(code.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
                constants.merge(
                        code,
                        constant.group("meaning")
                                .replaceAll("\\s+([*]\\s+)?", " ")
                                .strip(),
                        (one, other) -> "twice");
            }
        }
        assertThat(constants)
                .isEqualTo(FindingCodes.installed().all().stream()
                        .collect(Collectors.toMap(
                                FindingCode::code, code -> code.meaning().in(Locale.ENGLISH))));
    }

    /** A program that looks for a code in findings finds it by its name, where the compiler does not help. */
    @ArchTest
    static void each_code_that_a_program_looks_for_is_listed(JavaClasses types) throws IOException {
        Set<String> listed =
                FindingCodes.installed().all().stream().map(FindingCode::code).collect(Collectors.toSet());
        Set<String> unheardOf = new TreeSet<>();
        for (Path source : Sources.main()) {
            Matcher named = CODE_LOOKED_FOR.matcher(Files.readString(source));
            while (named.find()) {
                if (!listed.contains(named.group(1))) {
                    unheardOf.add(named.group(1) + " in " + source.getFileName());
                }
            }
        }
        assertThat(unheardOf).isEmpty();
    }

    private static boolean isListOfCodes(JavaClass type) {
        return type.getName().equals("nl.ncw.model.internal.code.ChangeFindingCode")
                || type.isAssignableTo("nl.ncw.export.internal.finding.FileFindingCode");
    }

    private static boolean isUsedOutside(JavaClass type, JavaField field) {
        return field.getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .anyMatch(user -> !user.equals(type));
    }
}
