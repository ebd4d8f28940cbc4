package nl.ncw.service.agreement;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;

/**
 * Value of a JSON column. PostgreSQL takes the text of an untyped parameter; H2 would make one JSON string of a text, and
 * takes bytes.
 *
 * @param json the JSON
 */
record JsonValue(String json) implements SqlTypeValue {
    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        String database = statement.getConnection().getMetaData().getDatabaseProductName();
        if (database.equals("PostgreSQL")) {
            statement.setObject(index, json, Types.OTHER);
        } else {
            statement.setBytes(index, json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
