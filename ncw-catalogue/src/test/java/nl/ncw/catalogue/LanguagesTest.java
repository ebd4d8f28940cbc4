package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every text that is bundled is there in every language: a missing translation fails the build. */
class LanguagesTest {
    private static final Set<String> LANGUAGES =
            LocalisedText.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netcentrische-samenwerking-1.0.0.json",
                "netcentrische-samenwerking-1.1.0.json",
                "netcentrische-samenwerking-2.0.0.json",
                "partner-kinds.json",
                "profile-advice.json"
            })
    void no_text_lacks_a_translation(String file) {
        assertThat(texts(file))
                .isNotEmpty()
                .allSatisfy((pointer, text) ->
                        assertThat(text.propertyNames()).as(pointer).containsExactlyInAnyOrderElementsOf(LANGUAGES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netcentrische-samenwerking-1.0.0.json",
                "netcentrische-samenwerking-1.1.0.json",
                "netcentrische-samenwerking-2.0.0.json",
                "partner-kinds.json",
                "profile-advice.json"
            })
    void few_texts_are_the_same_in_two_languages(String file) {
        Map<String, JsonNode> texts = texts(file);
        List<String> same = new ArrayList<>();
        texts.forEach((pointer, text) -> {
            String dutch = text.get("nl").stringValue();
            if (dutch.length() > 40
                    && text.valueStream()
                            .anyMatch(other -> other != text.get("nl")
                                    && other.stringValue().equals(dutch))) {
                same.add(pointer);
            }
        });
        assertThat(same).as("long texts left in Dutch").isEmpty();
    }

    private static Map<String, JsonNode> texts(String file) {
        Map<String, JsonNode> texts = new LinkedHashMap<>();
        collect("", JsonMapper.shared().readTree(BundledResources.open(file)), texts);
        return texts;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> texts) {
        if (node.isObject() && node.has("nl")) {
            texts.put(pointer, node);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(pointer + "/" + property.getKey(), property.getValue(), texts));
        } else {
            int index = 0;
            for (JsonNode element : node) {
                collect(pointer + "/" + index++, element, texts);
            }
        }
    }
}
