/** What newsrooms choose where house styles differ, and starting points for the choices. */
package org.copydesk.house;
