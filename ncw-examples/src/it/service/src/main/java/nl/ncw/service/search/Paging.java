package nl.ncw.service.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * The page of a list that a query asks for.
 *
 * @param page the number of the page, from 1; 1 if it is absent
 * @param pageSize the number of items on a page, up to 100; 20 if it is absent
 */
public record Paging(Optional<@Min(1) @Max(1_000_000) Integer> page, Optional<@Min(1) @Max(100) Integer> pageSize) {
    int number() {
        return page.orElse(1);
    }

    int size() {
        return pageSize.orElse(20);
    }

    int offset() {
        return (number() - 1) * size();
    }
}
