package nl.ncw.service.search;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> the type of the items
 * @param items the items on the page
 * @param page the number of the page, from 1
 * @param pageSize the number of items on a full page
 * @param total the number of items on all pages
 */
public record ResultPage<T>(List<T> items, int page, int pageSize, long total) {
    /**
     * Returns the same page with the items in another form.
     *
     * @param <R> the type of the new items
     * @param change gives all new items for the items
     * @return the page
     */
    public <R> ResultPage<R> with(Function<List<T>, List<R>> change) {
        return new ResultPage<>(change.apply(items), page, pageSize, total);
    }
}
