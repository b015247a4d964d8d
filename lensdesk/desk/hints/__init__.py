"""What helps somebody who is new, in the page itself and without a tour?"""
