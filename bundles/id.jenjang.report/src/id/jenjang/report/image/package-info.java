/** Pictures of people's own: read from files beside a plan, never further than their header. */
package id.jenjang.report.image;
