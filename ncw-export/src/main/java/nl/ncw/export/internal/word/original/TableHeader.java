package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/** Matches the names in the header row of a written table to the columns of a table of the form. */
final class TableHeader {
    private static final int COMMON_BEGINNING = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 60;

    /** Other names of columns, normalised, by the id of the column. */
    private static final Map<String, Set<String>> SYNONYMS = Map.of(
            "name",
                    words("naam namen contactpersoon contactpersonen persoon aanspreekpunt wie "
                            + "naamcontactpersoon naamfunctionaris naammedewerker volledigenaam "
                            + "voorenachternaam"),
            "function", words("functie functies functionaris functienaam functierol functieofrol rol"),
            "organisation", words("organisatie organisatienaam naamorganisatie werkgever bedrijf instantie partij"),
            "telephone",
                    words("telefoon telefoonnummer telefoonnr tel telnr mobiel mobielnummer mobielnr gsm 06 "
                            + "06nummer 06nr telefoonmobiel telefoonnummers"),
            "email", words("email emailadres mail mailadres emailadressen"),
            "region", words("regio veiligheidsregio vr"),
            "functie", words("functies functionaris functionarissen functienaam rol functierol"),
            "rechten", words("recht autorisatie autorisaties bevoegdheid bevoegdheden permissies"));

    /** Columns with a part of a person's name. */
    private static final Set<String> PARTS_OF_NAME =
            words("voornaam voornamen roepnaam voorletters initialen tussenvoegsel tussenvoegsels "
                    + "achternaam familienaam");

    /** Names of columns that people have in lists of accounts and contacts, and the form has not. */
    private static final Set<String> OTHERS =
            words("account accounts accountnaam gebruiker gebruikersnaam inlognaam login loginnaam "
                    + "afdeling team organisatie naam bereikbaarheid beschikbaarheid opmerking "
                    + "opmerkingen toelichting status datum mobiel telefoon email groep rol");

    /** Words in the name of a column about somebody or something else. */
    private static final Pattern ELSE =
            Pattern.compile("vervang|backup|secretari|leidinggevend|account|gebruiker|login|afdeling|prive");

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern DATA = Pattern.compile("@|[0-9]{3}");

    private final Question question;
    private final FormTable table;
    private final SpeakerSplitter voices;

    /**
     * Creates the matcher for the table of a question.
     *
     * @param question the question
     * @param table the table of the form that answers the question
     * @param voices the names of the parties
     */
    TableHeader(Question question, FormTable table, SpeakerSplitter voices) {
        this.question = question;
        this.table = table;
        this.voices = voices;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /**
     * Returns the columns that a row names; empty if it is not a header row. Only a table whose rows people add may
     * have columns that the form does not have.
     */
    Optional<List<Named>> columns(List<String> names) {
        Optional<List<Named>> whole = question.kind() == AnswerKind.CONTACTS
                ? Optional.empty()
                : whole(names).map(columns -> named(names, columns));
        return whole.or(() -> isOpen() ? partly(names) : Optional.empty());
    }

    private boolean isOpen() {
        return question.kind() == AnswerKind.CONTACTS || question.kind() == AnswerKind.TABLE;
    }

    private static List<Named> named(List<String> names, List<FormTable.Column> columns) {
        List<Named> named = new ArrayList<>();
        for (int number = 0; number < columns.size(); number++) {
            named.add(new Named(names.get(number), Optional.of(columns.get(number))));
        }
        return named;
    }

    /** Returns whether all texts of a row are names of columns, of this form or of other lists. */
    boolean areNames(List<String> texts) {
        return texts.stream()
                .map(LettersOnly::of)
                .allMatch(name -> OTHERS.contains(name)
                        || table.columns().stream()
                                .anyMatch(column -> isLabel(column, name) || isSynonym(column, name)));
    }

    /** Returns the columns of which the form has the one that names the row, or all. */
    private Optional<List<Named>> partly(List<String> names) {
        boolean isData = names.stream()
                .anyMatch(name ->
                        name.length() > LONGEST_NAME || DATA.matcher(name).find());
        if (names.size() < 2 || isData) {
            return Optional.empty();
        }
        List<Optional<FormTable.Column>> columns = new ArrayList<>(Collections.nCopies(names.size(), Optional.empty()));
        List<String> letters = names.stream()
                .map(name -> LettersOnly.of(REMARK.matcher(name).replaceFirst("")))
                .toList();
        assign(columns, letters, TableHeader::isLabel);
        assign(columns, letters, TableHeader::isSynonym);
        parts(columns, letters);
        assign(columns, letters, this::isWithin);
        long known = columns.stream().filter(Optional::isPresent).count();
        FormTable.Column first = table.columns().get(0);
        boolean isNamed =
                question.kind() == AnswerKind.CONTACTS || names.stream().noneMatch(String::isBlank);
        boolean isHeader = isNamed && columns.contains(Optional.of(first)) || known == names.size();
        if (!isHeader) {
            return Optional.empty();
        }
        List<Named> named = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number).isBlank() ? "-" : names.get(number);
            named.add(new Named(name, columns.get(number)));
        }
        return Optional.of(named);
    }

    /** Assigns each column of the form to the first name that fits, if it is not yet assigned. */
    private void assign(
            List<Optional<FormTable.Column>> columns,
            List<String> letters,
            BiPredicate<FormTable.Column, String> fits) {
        for (int number = 0; number < columns.size(); number++) {
            String name = letters.get(number);
            if (columns.get(number).isEmpty() && !name.isEmpty()) {
                columns.set(
                        number,
                        table.columns().stream()
                                .filter(column -> fits.test(column, name) && !columns.contains(Optional.of(column)))
                                .findFirst());
            }
        }
    }

    /** Assigns the columns with parts of a person's name. */
    private void parts(List<Optional<FormTable.Column>> columns, List<String> letters) {
        Optional<FormTable.Column> whole = table.columns().stream()
                .filter(column -> question.kind() == AnswerKind.CONTACTS)
                .filter(column -> column.id().equals("name"))
                .findFirst();
        for (int number = 0; number < columns.size(); number++) {
            if (columns.get(number).isEmpty() && PARTS_OF_NAME.contains(letters.get(number))) {
                columns.set(number, whole);
            }
        }
    }

    private static boolean isLabel(FormTable.Column column, String name) {
        return column.labels().map(LettersOnly::of).anyMatch(name::equals);
    }

    private static boolean isSynonym(FormTable.Column column, String name) {
        return column.id().equals(name)
                || SYNONYMS.getOrDefault(column.id(), Set.of()).contains(name);
    }

    /**
     * Returns whether a name has that of a column in it, and of no other. In a list of contacts, only a telephone number
     * and an address are known so, since a function or a name may be that of anything.
     */
    private boolean isWithin(FormTable.Column column, String name) {
        if (question.kind() == AnswerKind.TABLE) {
            return isCalled(column, name) && !ELSE.matcher(name).find();
        }
        List<String> within = List.of("telephone", "email").stream()
                .filter(id -> name.contains(id.equals("email") ? "mail" : "telefoon"))
                .toList();
        return within.equals(List.of(column.id())) && !ELSE.matcher(name).find();
    }

    /** Returns the columns that a header row names; empty if it is not a header row. */
    private Optional<List<FormTable.Column>> whole(List<String> names) {
        List<FormTable.Column> columns = new ArrayList<>();
        for (String name : names) {
            Optional<FormTable.Column> column = column(name).or(() -> columns.isEmpty() ? ofNames() : Optional.empty());
            if (column.isEmpty() || columns.contains(column.get())) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        return columns.size() < 2 ? Optional.empty() : Optional.of(columns);
    }

    private Optional<FormTable.Column> column(String name) {
        Optional<Voice> party = voices.named(name);
        return table.columns().stream()
                .filter(column ->
                        isCalled(column, LettersOnly.of(name)) || party.isPresent() && isOf(party.get(), column))
                .findFirst();
    }

    static boolean isCalled(FormTable.Column column, String name) {
        return column.id().equals(name)
                || column.labels().map(LettersOnly::of).anyMatch(label -> isCalled(label, name));
    }

    private static boolean isCalled(String label, String name) {
        boolean isPart = name.length() >= SHORTEST_NAME && (label.contains(name) || name.contains(label));
        return isPart || name.length() >= COMMON_BEGINNING && label.startsWith(name.substring(0, COMMON_BEGINNING));
    }

    private boolean isOf(Voice party, FormTable.Column column) {
        return Optional.of(question).stream()
                .filter(candidate -> candidate.kind() == AnswerKind.MATRIX)
                .flatMap(matrix -> ((MatrixQuestion) matrix).columns().stream())
                .filter(candidate -> candidate.id().equals(column.id()))
                .map(MatrixColumn::voice)
                .anyMatch(party::equals);
    }

    /** Returns the column with the names of the rows, whose header people leave blank. */
    private Optional<FormTable.Column> ofNames() {
        return hasItems() ? Optional.of(table.columns().get(0)) : Optional.empty();
    }

    private boolean hasItems() {
        return table.rows().stream().anyMatch(row -> row.id().item().isPresent());
    }

    /**
     * Named column of a written table.
     *
     * @param name the name
     * @param column the column of the form, if it has this column
     */
    record Named(String name, Optional<FormTable.Column> column) {
        private static final Set<String> NUMBERS = Set.of("", "nr", "nummer", "volgnr", "volgnummer");

        /** Returns whether a text is in no column of the form. The number of its row is no such text. */
        boolean isOther(String text, int row) {
            boolean isNumber = NUMBERS.contains(LettersOnly.of(name))
                    && LettersOnly.of(text).equals("" + row);
            return column.isEmpty() && !text.isBlank() && !isNumber;
        }
    }
}
