package id.jenjang.rules.checklist;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of items under one title.
 *
 * @param level 1 for a group, 2 for a part of the group of level 1 before it
 * @param number its number, for example III or 1.a
 * @param title its title
 * @param weight its weight in the regulation, in points of 100; null where the regulation gives
 *     none
 * @param items its items in order; empty for a group that is divided into parts
 */
public record ChecklistGroup(
        int level, String number, String title, BigDecimal weight, List<ChecklistItem> items) {
    public ChecklistGroup {
        items = List.copyOf(items);
    }
}
