package id.jenjang.dsl.ide.grid;

/**
 * A column.
 *
 * @param heading what stands above it, in the language of the plan's messages
 * @param unit the unit of its values, such as "Rp" or "%"; empty when each row has its own
 * @param computed whether nothing can be typed into any of its cells
 */
public record GridColumn(String heading, String unit, boolean computed) {}
