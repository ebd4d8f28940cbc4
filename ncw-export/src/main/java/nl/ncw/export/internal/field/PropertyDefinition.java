package nl.ncw.export.internal.field;

import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperty;

/** Definition of a property of the agreement in forms, in documents and in JSON. */
public sealed interface PropertyDefinition permits FieldDefinition, ListDefinition {
    /** Returns whether the property is a field or a list. */
    Kind kind();

    /** Returns the property. */
    AgreementProperty<?> property();

    /** Returns the id of the line in documents, which is also the end of the key of the label. */
    String name();

    /** Returns the line of the property in documents. */
    DocumentLine<?> line();

    /** Returns the text of the line in documents; empty if the property has no value. */
    Optional<String> shown(Agreement agreement, TitleBlockLabels words);

    /** Returns whether people can fill in the property in a form by itself. */
    boolean isFilledIn();

    /** Returns the key of the label. */
    default String label() {
        return "fact." + name();
    }

    /** Returns the name of the field in JSON, which is the last name of the path. */
    default String jsonName() {
        String path = property().path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns whether the field in JSON is in the root object, rather than in the object of another property. */
    default boolean isAtRoot() {
        return property().path().equals(jsonName());
    }

    /** Kinds of properties. */
    enum Kind {
        /** A {@link FieldDefinition}. */
        FIELD,
        /** A {@link ListDefinition}. */
        LIST
    }
}
