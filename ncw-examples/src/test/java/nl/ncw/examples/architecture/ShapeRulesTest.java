package nl.ncw.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.ncw.model.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/** What the code of the library looks like, where a machine can see it. */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class ShapeRulesTest {
    private static final String[] LIBRARY = {
        "nl.ncw.model..", "nl.ncw.catalogue..", "nl.ncw.validation..", "nl.ncw.export.."
    };
    private static final DescribedPredicate<JavaClass> CLOSED = DescribedPredicate.describe(
            "final, a record, an enum, an interface or sealed",
            type -> type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isEnum()
                    || type.isInterface()
                    || type.reflect().isSealed());

    private static final DescribedPredicate<JavaMethod> RETURN_THEIR_TYPE = DescribedPredicate.describe(
            "return a value of their own exported type",
            method -> List.of(LIBRARY).stream()
                            .anyMatch(
                                    place -> method.getOwner().getPackageName().startsWith(place.replace("..", "")))
                    && !method.getOwner().getPackageName().contains(".internal.")
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && isSeen(method.getOwner())
                    && method.getRawReturnType()
                            .isAssignableTo(method.getOwner().getName()));
    private static final DescribedPredicate<JavaMethod> HAS_RESULT_TO_BE_USED = DescribedPredicate.describe(
            "be annotated with @CheckReturnValue, or be in a type that is",
            method -> method.isAnnotatedWith(CheckReturnValue.class)
                    || method.getOwner().isAnnotatedWith(CheckReturnValue.class));

    /** Users see a hidden type whose methods a public one inherits. */
    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getSubclasses().stream()
                        .anyMatch(lower -> lower.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @ArchTest
    static final ArchRule packages_are_named_after_what_they_hold = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..impl..",
                    "..common..",
                    "..dto..",
                    "..helper..",
                    "..manager..",
                    "..base..",
                    "..core..")
            .because("a package is a feature, and its name says what a domain person would call it");

    @ArchTest
    static final ArchRule public_types_are_not_made_for_extension = classes()
            .that()
            .arePublic()
            .should(ArchCondition.from(CLOSED))
            .because("a class that may be extended is a promise that nobody made");

    @ArchTest
    static final ArchRule values_of_the_domain_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.ncw.model..")
            .should()
            .beFinal()
            .because("agreements are values, safe to share between threads");

    @ArchTest
    static final ArchRule output_does_not_depend_on_the_machine = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same agreement gives the same bytes, anywhere and at any time");

    @ArchTest
    static final ArchRule the_library_prints_nothing = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a user hears of a library is for the program that embeds it to say");

    @ArchTest
    static void every_package_says_that_null_is_an_exception(JavaClasses types) {
        assertThat(types.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(place -> place.getClasses().stream().anyMatch(type -> !type.isAnonymousClass()))
                        .filter(place -> !place.isAnnotatedWith(NullMarked.class)))
                .as("packages without @NullMarked: no null crosses a boundary unless it says so")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule changes_that_return_say_that_their_result_is_to_be_used = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and(RETURN_THEIR_TYPE)
            .should(ArchCondition.from(HAS_RESULT_TO_BE_USED))
            .because("values do not change: who drops the result of agreement.withStatus(…) has changed nothing, and a"
                    + " checker that knows @CheckReturnValue says so");
}
