package nl.ncw.service.description;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, as the tests look at it. */
record ApiDescription(JsonNode document) {
    private static final Set<String> NO_METHODS = Set.of("parameters", "summary", "description", "servers");

    /** Returns the description that is packed with the service. */
    static ApiDescription packed() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("/static/v1/openapi.json")) {
            return new ApiDescription(new JsonMapper().readTree(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An operation: what a method does at a path. */
    record Operation(String path, String method, JsonNode node) {
        String id() {
            return node.get("operationId").asString();
        }

        /** Returns the statuses that are described one by one. */
        List<String> statuses() {
            return node.get("responses").propertyNames().stream()
                    .filter(status -> !status.equals("default"))
                    .toList();
        }
    }

    Set<String> paths() {
        return document.get("paths").propertyNames().stream().collect(Collectors.toSet());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, node) -> {
                    if (!NO_METHODS.contains(method)) {
                        operations.add(new Operation(path, method, node));
                    }
                }));
        return operations;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the parameters of an operation and of its path. */
    List<JsonNode> parameters(Operation operation) {
        JsonNode ofPath = document.get("paths").get(operation.path()).path("parameters");
        return Stream.concat(
                        ofPath.valueStream(),
                        operation.node().path("parameters").valueStream())
                .map(this::resolved)
                .toList();
    }

    JsonNode response(Operation operation, String status) {
        return resolved(operation.node().get("responses").get(status));
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** Returns what is wrong with a body. A property that the description lacks is wrong too. */
    List<String> errors(JsonNode schema, String body) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.get("components").deepCopy());
        whole.findParents("properties").forEach(parent -> ((ObjectNode) parent).put("additionalProperties", false));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
