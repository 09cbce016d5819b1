package id.jenjang.excel.internal.read;

/**
 * What holds where a table says nothing.
 *
 * @param year year of figures; 0 for none
 * @param versi version of budgets
 */
public record Defaults(int year, String versi) {}
