package nl.ncw.export.internal.field;

import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperty;

/** How a property of an agreement stands in forms, in the title block of documents and in JSON. */
public sealed interface PropertyDefinition permits FieldDefinition, ListDefinition {
    /** Whether the property has one value or elements. */
    Kind kind();

    /** The property. */
    AgreementProperty<?> property();

    /** The id of the property's line in the title block, and the end of the key of its label. */
    String name();

    /** The line of the title block in which the property stands. */
    TitleBlockLine<?> title();

    /** What stands in its line of the title block; nothing while it has no value. */
    Optional<String> shown(Agreement agreement, TitleBlockLabels words);

    /** Whether the property can be filled in in a form by itself. */
    boolean isFilledIn();

    /** The key of its label. */
    default String label() {
        return "fact." + name();
    }

    /** The name of its field in JSON: the last name of the path. */
    default String jsonName() {
        String path = property().path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether its field in JSON is one of the agreement itself, rather than of a property that holds it. */
    default boolean isAtRoot() {
        return property().path().equals(jsonName());
    }

    /** Kinds of properties. */
    enum Kind {
        /** One value: a {@link FieldDefinition}. */
        FIELD,
        /** Any number of elements: a {@link ListDefinition}. */
        LIST
    }
}
