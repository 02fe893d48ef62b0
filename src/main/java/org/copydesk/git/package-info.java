/** What changed in a repository, and how two versions of a story differ; the only home of JGit. */
package org.copydesk.git;
