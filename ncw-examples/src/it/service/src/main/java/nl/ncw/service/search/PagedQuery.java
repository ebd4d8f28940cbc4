package nl.ncw.service.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL query with conditions that hold only if a value is asked for, and its total. Values are always parameters. */
public final class PagedQuery {
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Creates a query without conditions.
     *
     * @param table the table, with its alias if it has one
     */
    public PagedQuery(String table) {
        this.table = table;
    }

    /**
     * Adds a condition, if its value is present.
     *
     * @param condition the condition in SQL, with the parameter {@code :name}
     * @param name the name of the parameter
     * @param value the value of the parameter
     * @return this query
     */
    public PagedQuery where(String condition, String name, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.add(condition);
            parameters.put(name, present);
        });
        return this;
    }

    /**
     * Runs the query.
     *
     * @param <T> the type of the items
     * @param jdbc the database
     * @param columns the columns in SQL
     * @param order the columns in SQL that give each row its place
     * @param mapper makes an item of a row
     * @param paging the page that is asked for
     * @return the page
     */
    public <T> ResultPage<T> run(JdbcClient jdbc, String columns, String order, RowMapper<T> mapper, Paging paging) {
        String from = " FROM " + table + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
        long total = jdbc.sql("SELECT count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<T> items = jdbc.sql("SELECT " + columns + from + " ORDER BY " + order + " LIMIT :limit OFFSET :offset")
                .params(parameters)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(mapper)
                .list();
        return new ResultPage<>(items, paging.number(), paging.size(), total);
    }

    /**
     * Returns a text as searches compare it: in lower case and without accents, alike on every database.
     *
     * @param text the text
     * @return the folded text
     */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the pattern of SQL for folded texts that contain a text, for {@code LIKE … ESCAPE '!'}.
     *
     * @param text the text
     * @return the pattern
     */
    public static String containing(String text) {
        return "%" + folded(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
