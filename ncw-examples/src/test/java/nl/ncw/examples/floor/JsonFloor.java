package nl.ncw.examples.floor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a tree of Jackson. */
final class JsonFloor implements FormatFloor {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonNode tree;

    JsonFloor(byte[] document) {
        tree = mapper.readTree(document);
    }

    @Override
    public byte[] write() {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    @Override
    public int read(byte[] file) {
        return mapper.readTree(file).size();
    }
}
