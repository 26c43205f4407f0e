/// Working memory of the matcher; one a worker, reused for every pattern and text.
package final class MatchScratch {
    package init() {}
}
