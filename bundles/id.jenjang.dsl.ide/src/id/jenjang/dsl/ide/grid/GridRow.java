package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementRef;

/**
 * A row: one element of the plan.
 *
 * @param element where it lies
 * @param type the name of its class in the metamodel, such as "SubKegiatan"
 * @param level how deep it stands below the agency or the whole plan, from 0
 * @param code its code; empty for none
 * @param shortName its short name; empty for none
 * @param name its name; empty for none
 * @param unit the unit of its values; empty for none
 */
public record GridRow(
        ElementRef element,
        String type,
        int level,
        String code,
        String shortName,
        String name,
        String unit) {}
