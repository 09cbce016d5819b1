/**
 * Trees as pictures: boxes and lines laid out in points, for others to draw. Knows no file format
 * and no toolkit.
 */
package id.jenjang.diagram;
