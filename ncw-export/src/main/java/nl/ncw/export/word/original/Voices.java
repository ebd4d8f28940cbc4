package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.organisation.SafetyRegion;

/** Tells whose text it is that stands below a question to each of the parties, by the names before it: "VR: ...". */
final class Voices {
    private static final Set<Voice> EACH = Set.of(Voice.REGION, Voice.PARTNER);
    private static final Set<String> REGION = Set.of("vr", "regio", "veiligheidsregio", "adoptieregio");
    private static final Set<String> PARTNER = Set.of("partner", "crisispartner");
    private static final Set<String> BOTH =
            Set.of("beide", "beiden", "beidepartijen", "beideorganisaties", "allebei", "gezamenlijk");

    private final Set<String> regions = new HashSet<>();
    private final Set<String> partners = new HashSet<>(PARTNER);

    Voices(Collection<SafetyRegion> regions, Optional<String> partner) {
        for (SafetyRegion region : regions) {
            String name = TopicTitles.letters(region.name());
            this.regions.addAll(List.of(name, "vr" + name, "regio" + name, "veiligheidsregio" + name));
        }
        partner.map(TopicTitles::letters).ifPresent(partners::add);
    }

    /** Divides lines over the parties that are named before them. */
    Said divide(List<String> lines) {
        return divide(lines, Set.of());
    }

    /** Divides lines over the parties that are named before them; those before any name are said by these. */
    Said divide(List<String> lines, Set<Voice> first) {
        List<String> unnamed = new ArrayList<>();
        Map<Voice, List<String>> named = new EnumMap<>(Voice.class);
        Set<Voice> current = first;
        for (String line : lines.stream().flatMap(String::lines).toList()) {
            Optional<Label> label = label(line);
            current = label.map(Label::voices).orElse(current);
            String text = label.map(Label::text).orElse(line);
            if (current.isEmpty()) {
                unnamed.add(text);
            }
            current.forEach(voice ->
                    named.computeIfAbsent(voice, key -> new ArrayList<>()).add(text));
        }
        return new Said(unnamed, named);
    }

    private Optional<Label> label(String line) {
        String said = Elaboration.join(List.of(line));
        int colon = said.indexOf(':');
        String head = colon < 0 ? said : said.substring(0, colon);
        String rest = colon < 0 ? "" : said.substring(colon + 1).strip();
        String letters = TopicTitles.letters(head).replaceFirst("^(de|het)(?=vr|veilig|regio|partner|crisis)", "");
        if (REGION.contains(letters)) {
            return Optional.of(new Label(Set.of(Voice.REGION), rest));
        }
        if (regions.contains(letters)) {
            // Which region it is would be lost without its name.
            return Optional.of(new Label(Set.of(Voice.REGION), said));
        }
        if (partners.contains(letters)) {
            return Optional.of(new Label(Set.of(Voice.PARTNER), rest));
        }
        return BOTH.contains(letters) && colon >= 0 ? Optional.of(new Label(EACH, rest)) : Optional.empty();
    }

    /**
     * Who says what.
     *
     * @param unnamed the lines before any name
     * @param named the lines by who says them
     */
    record Said(List<String> unnamed, Map<Voice, List<String>> named) {
        /** Whether all of it is said by somebody. */
        boolean isDivided() {
            return !named.isEmpty() && Elaboration.join(unnamed).isEmpty();
        }

        /** What one of them says, after what nobody is named for. */
        List<String> by(Voice voice) {
            List<String> lines = new ArrayList<>(unnamed);
            lines.addAll(named.getOrDefault(voice, List.of()));
            return lines;
        }

        /** This, and what is said after it. */
        Said and(Said later) {
            List<String> all = new ArrayList<>(unnamed);
            all.addAll(later.unnamed);
            Map<Voice, List<String>> both = new EnumMap<>(Voice.class);
            for (Voice voice : Voice.values()) {
                List<String> lines = new ArrayList<>(named.getOrDefault(voice, List.of()));
                lines.addAll(later.named.getOrDefault(voice, List.of()));
                if (!lines.isEmpty()) {
                    both.put(voice, lines);
                }
            }
            return new Said(all, both);
        }
    }

    private record Label(Set<Voice> voices, String text) {}
}
